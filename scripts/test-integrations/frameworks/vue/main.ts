import { createApp } from 'vue';
import App from './App.vue';
import { definedAround } from './own';

void definedAround(() => createApp(App).mount('#app'));

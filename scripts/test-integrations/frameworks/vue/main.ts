import { createApp, createSSRApp } from 'vue';
import App from './App.vue';
import { definedAround } from './own';

const create = document.getElementById('app')!.childElementCount ? createSSRApp : createApp;
void definedAround(() => create(App).mount('#app'));

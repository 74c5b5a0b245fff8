import { mount } from 'svelte';
import App from './App.svelte';
import { definedAround } from './own';

void definedAround(() => mount(App, { target: document.getElementById('app')! }));

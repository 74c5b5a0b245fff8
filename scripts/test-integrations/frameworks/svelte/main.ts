import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { definedAround } from './own';

const target = document.getElementById('app')!;
void definedAround(() => (target.childElementCount ? hydrate : mount)(App, { target }));

// The packages of Angular are half compiled; a build by its own tools finishes them and leaves the compiler out.
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { RegionCompareLoadEvent } from 's3-widgets';
import { definedAround, own } from './own';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="regions.set('A B C')">More</button>
    <button (click)="isShown.set(false)">Remove</button>
    <output>{{ loaded() }}</output>
    @if (isShown()) {
      <s3-region-compare id="own" [regions]="regions()" heading-level="2" [data]="own" (s3-load)="onLoad($event)" />
    }
    <s3-region-compare id="natural" [data]="own" [regions]="regions()" [headingLevel]="2" />
    <s3-strategy-timeline id="plain" region="ITI1" hide-toolbar />
  `,
})
class App {
  readonly own = own;
  readonly regions = signal('A B');
  readonly isShown = signal(true);
  readonly loaded = signal(0);

  onLoad(event: Event): void {
    this.loaded.set((event as RegionCompareLoadEvent).comparison.regions.length);
  }
}

document.getElementById('app')!.append(document.createElement('app-root'));
void definedAround(() => bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] }));

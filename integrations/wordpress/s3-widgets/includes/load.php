<?php
/**
 * Loads the script on pages that have a widget, and on no others.
 */

defined( 'ABSPATH' ) || exit;

/** Makes the files known. */
function s3_widgets_register() {
	// The version is in the address already.
	wp_register_style( 's3-widgets', s3_widgets_url( 's3-widgets.css' ), array(), null );
	wp_register_script( 's3-widgets', s3_widgets_url( 's3-widgets.js' ), array(), null, true );
}
add_action( 'init', 's3_widgets_register' );

/** Loads them on this page. */
function s3_widgets_load() {
	if ( ! is_admin() && ! is_feed() ) {
		wp_enqueue_style( 's3-widgets' );
		wp_enqueue_script( 's3-widgets' );
	}
}

/** The script is a module. */
function s3_widgets_module( $html, $handle ) {
	if ( 's3-widgets' !== $handle ) {
		return $html;
	}
	return preg_replace( '/<script(?: type=([\'"])text\/javascript\1)? /', '<script type="module" ', $html, 1 );
}
add_filter( 'script_loader_tag', 's3_widgets_module', 10, 2 );

/** Whether a text has what is or becomes a widget. */
function s3_widgets_has( $text ) {
	$names = s3_widgets_names();
	return 1 === preg_match( "#<s3-|data-s3|\[s3_|wp:s3-widgets/|/embed/(?:$names)\b#", (string) $text );
}

/** In time for the head of the page, so that nothing jumps. */
function s3_widgets_load_early() {
	global $wp_query;
	foreach ( $wp_query->posts ?? array() as $post ) {
		if ( $post instanceof WP_Post && s3_widgets_has( $post->post_content ) ) {
			s3_widgets_load();
			return;
		}
	}
}
add_action( 'wp_enqueue_scripts', 's3_widgets_load_early' );

/** For what stands elsewhere: widgets of themes, template parts, reusable blocks. */
function s3_widgets_load_late( $text ) {
	if ( s3_widgets_has( $text ) ) {
		s3_widgets_load();
	}
	return $text;
}
foreach ( array( 'the_content', 'the_excerpt', 'widget_text', 'widget_block_content', 'render_block' ) as $s3_widgets_filter ) {
	add_filter( $s3_widgets_filter, 's3_widgets_load_late', 99 );
}

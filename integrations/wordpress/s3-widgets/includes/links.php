<?php
/**
 * Addresses that stay: /s3-widgets/embed/region-compare?regions=… leads to the page of the version that is installed; in a
 * line of its own it is the widget.
 */

defined( 'ABSPATH' ) || exit;

/** Leads to the page. */
function s3_widgets_redirect() {
	$path = (string) wp_parse_url( $_SERVER['REQUEST_URI'] ?? '', PHP_URL_PATH );
	if ( ! preg_match( '#/s3-widgets/embed/(' . s3_widgets_names() . ')/?$#', $path, $match ) ) {
		return;
	}
	$query = (string) wp_parse_url( $_SERVER['REQUEST_URI'], PHP_URL_QUERY );
	wp_safe_redirect( s3_widgets_url( "embed/{$match[1]}/index.html" ) . ( '' === $query ? '' : "?$query" ) );
	exit;
}
add_action( 'parse_request', 's3_widgets_redirect', 1 );

/** The widget that an address stands for. Addresses within it are heeded only when they are on this site. */
function s3_widgets_embed( $match, $attributes, $url ) {
	$tag = 's3-' . strtolower( $match[1] );
	parse_str( html_entity_decode( $match[2] ?? '' ), $written );
	foreach ( $written as $name => $value ) {
		if ( s3_widgets_is_address( $name ) && wp_parse_url( $value, PHP_URL_HOST ) !== wp_parse_url( home_url(), PHP_URL_HOST ) ) {
			unset( $written[ $name ] );
		}
	}
	return s3_widgets_element( $tag, s3_widgets_parameters( $tag, $written ) );
}

/** Tells WordPress which addresses these are. */
function s3_widgets_register_embed() {
	$names = s3_widgets_names();
	wp_embed_register_handler( 's3-widgets', "#^https?://[^?\s]+/embed/($names)/?(?:index\.html)?(?:\?(\S*))?$#i", 's3_widgets_embed' );
}
add_action( 'init', 's3_widgets_register_embed' );

<?php
/**
 * Keeps widgets in what authors save. WordPress keeps the attributes of plain elements that begin with data- by itself.
 */

defined( 'ABSPATH' ) || exit;

/** Lets the tags through. */
function s3_widgets_keep_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	foreach ( s3_widgets_all() as $tag => $attributes ) {
		$also         = array( 'lang', 'dir', 'class', 'id', 'title', 'data-*' );
		$tags[ $tag ] = array_fill_keys( array_merge( array_keys( $attributes ), $also ), true );
	}
	// Dates of a list that is a timeline, and texts that are put into a place of a widget.
	$tags['time'] = array_merge( $tags['time'] ?? array(), array( 'datetime' => true ) );
	foreach ( array( 'h2', 'h3', 'h4', 'p', 'div' ) as $name ) {
		$tags[ $name ] = array_merge( $tags[ $name ] ?? array(), array( 'slot' => true ) );
	}
	return $tags;
}
add_filter( 'wp_kses_allowed_html', 's3_widgets_keep_tags', 10, 2 );

/** Attributes whose protocol WordPress checks. */
function s3_widgets_addresses( $names ) {
	foreach ( s3_widgets_all() as $attributes ) {
		$names = array_merge( $names, array_filter( array_keys( $attributes ), 's3_widgets_is_address' ) );
	}
	return array_values( array_unique( $names ) );
}
add_filter( 'wp_kses_uri_attributes', 's3_widgets_addresses' );

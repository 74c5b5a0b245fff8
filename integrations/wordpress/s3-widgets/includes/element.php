<?php
/**
 * The HTML of a widget.
 */

defined( 'ABSPATH' ) || exit;

/**
 * What is said in a widget, from what people and systems write: known names only, no quotes around values, no addresses
 * but those that WordPress lets authors write.
 */
function s3_widgets_parameters( $tag, $written ) {
	$found = array();
	foreach ( (array) $written as $name => $value ) {
		// A shortcode can have a name without a value.
		list( $name, $value ) = is_int( $name ) ? array( $value, true ) : array( $name, $value );
		$name = str_replace( '_', '-', strtolower( (string) $name ) );
		$type = s3_widgets_all()[ $tag ][ $name ]['type'] ?? null;
		if ( null === $type || ! is_scalar( $value ) ) {
			continue;
		}
		if ( 'boolean' === $type ) {
			if ( ! in_array( $value, array( false, 'false', '0', 'no' ), true ) ) {
				$found[ $name ] = '';
			}
			continue;
		}
		$value = preg_replace( '/^[\s"\'“”„«»″]+|[\s"\'“”„«»″]+$/u', '', (string) $value );
		if ( s3_widgets_is_address( $name ) ) {
			$value = wp_kses_bad_protocol( $value, wp_allowed_protocols() );
		}
		if ( '' !== $value ) {
			$found[ $name ] = $value;
		}
	}
	return $found;
}

/** Address of the page that shows a widget by itself. */
function s3_widgets_page( $tag, $parameters ) {
	$query = http_build_query( $parameters, '', '&', PHP_QUERY_RFC3986 );
	$page  = home_url( '/s3-widgets/embed/' . preg_replace( '/^s3-/', '', $tag ) );
	return '' === $query ? $page : $page . '?' . $query;
}

/** The tag with a link in it, for readers without script and for feeds. */
function s3_widgets_element( $tag, $parameters, $inside = '' ) {
	$attributes = '';
	foreach ( $parameters as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	if ( '' === trim( $inside ) ) {
		$text   = $parameters['heading'] ?? s3_widgets_titles()[ $tag ];
		$inside = sprintf( '<a href="%s">%s</a>', esc_url( s3_widgets_page( $tag, $parameters ) ), esc_html( $text ) );
	}
	s3_widgets_load();
	return "<$tag$attributes>$inside</$tag>";
}

/** [s3_region_compare regions="ITI1,ES21,FRJ1"] and so on; what stands between two of them is for readers without script. */
function s3_widgets_add_shortcodes() {
	foreach ( array_keys( s3_widgets_all() ) as $tag ) {
		add_shortcode(
			str_replace( '-', '_', $tag ),
			function ( $written, $inside = '' ) use ( $tag ) {
				return s3_widgets_element( $tag, s3_widgets_parameters( $tag, $written ), (string) $inside );
			}
		);
	}
}
add_action( 'init', 's3_widgets_add_shortcodes' );

<?php
/**
 * A block for each widget, with its settings beside it and the widget itself as preview.
 */

defined( 'ABSPATH' ) || exit;

/** Makes the blocks known. They save what was set, and are written when the page is asked for. */
function s3_widgets_register_blocks() {
	$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 's3-widgets-blocks', plugins_url( 'blocks.js', S3_WIDGETS_FILE ), $needs, s3_widgets_version(), true );
	$blocks = array();
	foreach ( s3_widgets_all() as $tag => $attributes ) {
		$widget   = preg_replace( '/^s3-/', '', $tag );
		$name     = "s3-widgets/$widget";
		$page     = s3_widgets_url( "embed/$widget/index.html" );
		$blocks[] = array( 'name' => $name, 'title' => s3_widgets_titles()[ $tag ], 'page' => $page, 'attributes' => $attributes );
		register_block_type(
			$name,
			array(
				'api_version'     => 2,
				'title'           => s3_widgets_titles()[ $tag ],
				'category'        => 'embed',
				'icon'            => 'chart-bar',
				'keywords'        => array( 's3', 'region', 'smart specialisation' ),
				'supports'        => array( 'html' => false, 'align' => array( 'wide', 'full' ) ),
				'attributes'      => array_map( 's3_widgets_block_attribute', $attributes ),
				'editor_script'   => 's3-widgets-blocks',
				'render_callback' => function ( $set ) use ( $tag ) {
					$element = s3_widgets_element( $tag, s3_widgets_parameters( $tag, $set ) );
					return '<div ' . get_block_wrapper_attributes() . ">$element</div>";
				},
			)
		);
	}
	wp_add_inline_script( 's3-widgets-blocks', 'window.s3WidgetsBlocks = ' . wp_json_encode( $blocks ) . ';', 'before' );
}
add_action( 'init', 's3_widgets_register_blocks' );

/** Only its type: a block has no default of its own, the widget has. */
function s3_widgets_block_attribute( $attribute ) {
	return array( 'type' => $attribute['type'] );
}

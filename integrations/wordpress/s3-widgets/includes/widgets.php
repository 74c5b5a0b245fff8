<?php
/**
 * What widgets there are, what can be said in them, and where their files are.
 */

defined( 'ABSPATH' ) || exit;

/** By tag: what each attribute is and means, as the elements themselves say it. */
function s3_widgets_all() {
	static $all = null;
	if ( null === $all ) {
		$all = wp_json_file_decode( __DIR__ . '/../widgets.json', array( 'associative' => true ) );
	}
	return $all;
}

/** What people call them. */
function s3_widgets_titles() {
	return array(
		's3-region-compare'    => __( 'Regions compared', 's3-widgets' ),
		's3-priority-card'     => __( 'A priority', 's3-widgets' ),
		's3-priority-list'     => __( 'Priorities of a strategy', 's3-widgets' ),
		's3-strategy-timeline' => __( 'A strategy in time', 's3-widgets' ),
	);
}

/** The version of the plugin and of the files in it. */
function s3_widgets_version() {
	static $version = null;
	if ( null === $version ) {
		$version = get_file_data( S3_WIDGETS_FILE, array( 'version' => 'Version' ) )['version'];
	}
	return $version;
}

/** Address of a file of the widgets. Each version has a folder of its own, for files keep their names. */
function s3_widgets_url( $path ) {
	return plugins_url( 'cdn/' . s3_widgets_version() . '/' . $path, S3_WIDGETS_FILE );
}

/** Whether an attribute is an address. */
function s3_widgets_is_address( $name ) {
	return 1 === preg_match( '/^(?:src|(?:[a-z]+-)?href)$/', $name );
}

/** A pattern for the names of widgets without their prefix. */
function s3_widgets_names() {
	return implode( '|', preg_replace( '/^s3-/', '', array_keys( s3_widgets_all() ) ) );
}

<?php
/**
 * Installs a site, activates the plugin and a theme, and writes a post for each form and role, as that role may. Prints what
 * was kept and where it can be seen.
 */

$wordpress = $argv[1];
$origin    = $argv[2];
$forms     = json_decode( file_get_contents( 'php://stdin' ), true );

$_SERVER['HTTP_HOST']   = wp_parse_host( $origin );
$_SERVER['REQUEST_URI'] = '/';
define( 'WP_INSTALLING', true );
require $wordpress . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

function wp_parse_host( $origin ) {
	return preg_replace( '#^https?://#', '', $origin );
}

function wp_mail() {
	return true;
}

wp_install( 'Region', 'administrator', 'administrator@region.example', true, '', 'password' );
update_option( 'siteurl', $origin );
update_option( 'home', $origin );
update_option( 'permalink_structure', '/%postname%/' );
switch_theme( 'twentytwentyone' );
$activated = activate_plugin( 's3-widgets/s3-widgets.php' );
if ( is_wp_error( $activated ) ) {
	throw new RuntimeException( $activated->get_error_message() );
}
do_action( 'init' );

$made = array();
foreach ( array( 'author', 'editor', 'administrator' ) as $role ) {
	$id = username_exists( $role );
	if ( ! $id ) {
		$id = wp_create_user( $role, 'password', "$role@region.example" );
		( new WP_User( $id ) )->set_role( $role );
	}
	wp_set_current_user( $id );
	foreach ( $forms as $form => $content ) {
		$post   = wp_insert_post(
			wp_slash(
				array(
					'post_title'   => "$form of $role",
					'post_name'    => sanitize_title( "$role-$form" ),
					'post_content' => str_replace( '{origin}', $origin, $content ),
					'post_status'  => 'publish',
				)
			),
			true
		);
		$made[] = array(
			'role' => $role,
			'form' => $form,
			'path' => '/' . sanitize_title( "$role-$form" ) . '/',
			'kept' => get_post( $post )->post_content,
		);
	}
}
flush_rewrite_rules();
echo "\n", wp_json_encode( $made );

<?php
/**
 * Plugin Name: S3 widgets
 * Description: Smart Specialisation content on any page: regions compared, priorities and timelines of strategies. As a block, a shortcode, a link, a div or a tag; loaded from this site only.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: s3-widgets
 */

defined( 'ABSPATH' ) || exit;

const S3_WIDGETS_FILE = __FILE__;

require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/keep.php';
require __DIR__ . '/includes/load.php';
require __DIR__ . '/includes/links.php';
require __DIR__ . '/includes/blocks.php';

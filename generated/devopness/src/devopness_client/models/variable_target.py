from .._runtime import OpenStrEnum


class VariableTarget(OpenStrEnum):
    """Where and how a variable is put on servers."""

    MY_CNF = "my-cnf"
    NEWRELIC_INFRA_YML = "newrelic-infra-yml"
    NGINX_HTTP_SERVER = "nginx-http-server"
    NGINX_HTTP = "nginx-http"
    NGINX_MAIN = "nginx-main"
    OS_ENV_VAR = "os-env-var"
    PHP_CLI_PHP_INI = "php-cli_php-ini"
    PHP_FPM_PHP_FPM_CONF = "php-fpm_php-fpm-conf"
    PHP_FPM_PHP_INI = "php-fpm_php-ini"
    PHP_FPM_POOL_D_WWW_CONF = "php-fpm_pool-d-www-conf"
    REDIS_CONF = "redis-conf"
    RESOURCE_CONFIG_FILE = "resource-config-file"
    RESOURCE_SYMLINK = "resource-symlink"
    SUPERVISORD_CONF = "supervisord-conf"
    SYSCTL_CONF = "sysctl-conf"

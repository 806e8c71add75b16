from .._runtime import OpenStrEnum


class ServiceType(OpenStrEnum):
    """Service that Devopness can install."""

    DOCKER = "docker"
    MYSQL = "mysql"
    NEWRELIC_INFRA = "newrelic-infra"
    NGINX = "nginx"
    PHP = "php"
    POSTGRESQL = "postgresql"
    REDIS = "redis"
    SUPERVISOR = "supervisor"
    UFW = "ufw"

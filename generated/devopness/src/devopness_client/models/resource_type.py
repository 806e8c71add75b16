from .._runtime import OpenStrEnum


class ResourceType(OpenStrEnum):
    """Type of a resource in an environment."""

    APPLICATION = "application"
    CREDENTIAL = "credential"
    CRONJOB = "cronjob"
    DAEMON = "daemon"
    DEPLOYMENT = "deployment"
    NETWORK = "network"
    NETWORK_RULE = "network-rule"
    SERVER = "server"
    SERVICE = "service"
    SSH_KEY = "ssh-key"
    SSL_CERTIFICATE = "ssl-certificate"
    SUBNET = "subnet"
    VIRTUAL_HOST = "virtual-host"

from .._runtime import OpenStrEnum


class ActionType(OpenStrEnum):
    """What an action does. `get_status`: reads the status of a resource. `rotate_key`: replaces
    the key to a server."""

    CHECK_PROVISIONED = "check_provisioned"
    CONFIGURE = "configure"
    DELETE = "delete"
    DEPLOY = "deploy"
    GET_STATUS = "get_status"
    PROVISION = "provision"
    RELOAD = "reload"
    REMOVE = "remove"
    RESTART = "restart"
    ROTATE_KEY = "rotate_key"
    START = "start"
    STOP = "stop"

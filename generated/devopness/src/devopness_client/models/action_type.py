from .._runtime import OpenStrEnum


class ActionType(OpenStrEnum):
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

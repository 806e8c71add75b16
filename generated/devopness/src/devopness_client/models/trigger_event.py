from .._runtime import OpenStrEnum


class TriggerEvent(OpenStrEnum):
    ACTIVATE_NEW_RELEASE = "activate-new-release"
    BUILD_APPLICATION = "build-application"
    CHECK_APP_ENVIRONMENT = "check-app-environment"
    GET_NEW_RELEASE = "get-new-release"
    INSTALL_DEPENDENCIES = "install-dependencies"
    REMOVE_OLD_RELEASES = "remove-old-releases"

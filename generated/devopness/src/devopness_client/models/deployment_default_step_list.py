from typing import TypeAlias

from .._runtime import Model, OpenStrEnum
from .field_hint import FieldHint


class TriggerEvent(OpenStrEnum):
    """Stage of an application's deployment that a step belongs to."""

    ACTIVATE_NEW_RELEASE = "activate-new-release"
    BUILD_APPLICATION = "build-application"
    CHECK_APP_ENVIRONMENT = "check-app-environment"
    GET_NEW_RELEASE = "get-new-release"
    INSTALL_DEPENDENCIES = "install-dependencies"
    REMOVE_OLD_RELEASES = "remove-old-releases"


class DeploymentDefaultStep(Model):
    hint: FieldHint
    """Help text for people."""

    human_readable: str
    """`value` as text for a user interface."""

    value: TriggerEvent


DeploymentDefaultStepList: TypeAlias = list[DeploymentDefaultStep]

from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .service_type import ServiceType
from .variable_target_list import VariableTargetList


class StaticServiceTypeSupportedVersion(Model):
    variable_targets: VariableTargetList | None = None
    """Where a variable can be put."""

    version: str | None = None


class StaticServiceType(Model):
    hint: FieldHint
    """Help text for people."""

    human_readable: str
    """`value` as text for a user interface."""

    supported_versions: list[StaticServiceTypeSupportedVersion]
    """Versions that Devopness supports."""

    value: ServiceType


StaticServiceTypeList: TypeAlias = list[StaticServiceType]


class ServiceOptions(Model):
    types: StaticServiceTypeList

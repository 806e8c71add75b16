from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint
from .service_type import ServiceType
from .variable_target_list import VariableTargetList


class StaticServiceTypeSupportedVersion(Model):
    variable_targets: VariableTargetList | None = None
    version: str | None = None


class StaticServiceType(Model):
    hint: FieldHint
    human_readable: str
    supported_versions: list[StaticServiceTypeSupportedVersion]
    value: ServiceType


StaticServiceTypeList: TypeAlias = list[StaticServiceType]


class ServiceOptions(Model):
    types: StaticServiceTypeList

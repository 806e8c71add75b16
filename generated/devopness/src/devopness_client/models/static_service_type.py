from .._runtime import Model
from .field_hint import FieldHint
from .service_type import ServiceType
from .static_service_type_supported_version import StaticServiceTypeSupportedVersion


class StaticServiceType(Model):
    hint: FieldHint
    human_readable: str
    supported_versions: list[StaticServiceTypeSupportedVersion]
    value: ServiceType

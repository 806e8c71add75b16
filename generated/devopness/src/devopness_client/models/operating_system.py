from .._runtime import Model
from .field_hint import FieldHint
from .operating_system_versions import OperatingSystemVersions


class OperatingSystem(Model):
    code: str
    hint: FieldHint
    name: str
    supported_versions: OperatingSystemVersions

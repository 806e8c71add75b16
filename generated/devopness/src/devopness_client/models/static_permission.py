from .._runtime import Model
from .field_hint import FieldHint
from .static_required_permissions import StaticRequiredPermissions


class StaticPermission(Model):
    hint: FieldHint
    human_readable: str
    name: str
    required_permissions: StaticRequiredPermissions | None = None

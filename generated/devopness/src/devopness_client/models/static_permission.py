from .._runtime import Model
from .field_hint import FieldHint
from .static_required_permissions import StaticRequiredPermissions


class StaticPermission(Model):
    name: str
    human_readable: str
    hint: FieldHint
    required_permissions: StaticRequiredPermissions | None = None

from .._runtime import DateTime, Model
from .server_blueprint_spec import ServerBlueprintSpec


class ServerBlueprint(Model):
    created_at: DateTime | None = None
    id: int | None = None
    name: str | None = None
    spec: ServerBlueprintSpec | None = None
    type: str | None = None
    updated_at: DateTime | None = None

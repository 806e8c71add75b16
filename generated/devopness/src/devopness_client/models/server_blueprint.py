from datetime import datetime

from .._runtime import Model
from .server_blueprint_spec import ServerBlueprintSpec


class ServerBlueprint(Model):
    created_at: datetime | None = None
    id: int | None = None
    name: str | None = None
    spec: ServerBlueprintSpec | None = None
    type: str | None = None
    updated_at: datetime | None = None

from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .service_initial_state import ServiceInitialState


class ServiceRelation(Model):
    id: int
    name: str
    type: str
    type_human_readable: str
    version: str | None
    is_auto_generated: bool
    auto_start: bool
    initial_state: ServiceInitialState
    description: str | None
    last_action: ActionRelationShallow | None = None
    created_at: str | None = None
    updated_at: str | None = None

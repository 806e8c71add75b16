from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .service_initial_state import ServiceInitialState


class ServiceRelation(Model):
    auto_start: bool
    created_at: str | None = None
    description: str | None
    id: int
    initial_state: ServiceInitialState
    is_auto_generated: bool
    last_action: ActionRelationShallow | None = None
    name: str
    type: str
    type_human_readable: str
    updated_at: str | None = None
    version: str | None

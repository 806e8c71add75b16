from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow


class SshKeyRelation(Model):
    id: int
    created_by: int | None = None
    project_id: int | None = None
    environment_id: int
    name: str
    fingerprint: str
    last_action: ActionRelationShallow | None = None
    created_at: str | None = None
    updated_at: str | None = None

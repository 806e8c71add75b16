from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow


class SshKeyRelation(Model):
    created_at: str | None = None
    created_by: int | None = None
    environment_id: int
    fingerprint: str
    id: int
    last_action: ActionRelationShallow | None = None
    name: str
    project_id: int | None = None
    updated_at: str | None = None

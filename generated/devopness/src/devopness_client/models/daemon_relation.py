from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .application_relation import ApplicationRelation
from .user_relation import UserRelation


class DaemonRelation(Model):
    application: ApplicationRelation | None
    command: str
    created_at: str | None = None
    created_by_user: UserRelation | None = None
    id: int
    is_auto_generated: bool
    last_action: ActionRelationShallow | None = None
    name: str
    process_count: int
    run_as_user: str
    updated_at: str | None = None
    working_directory: str | None

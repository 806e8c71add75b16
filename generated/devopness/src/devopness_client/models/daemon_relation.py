from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .application_relation import ApplicationRelation
from .user_relation import UserRelation


class DaemonRelation(Model):
    id: int
    name: str
    command: str
    run_as_user: str
    working_directory: str | None
    process_count: int
    is_auto_generated: bool
    last_action: ActionRelationShallow | None = None
    application: ApplicationRelation | None
    created_by_user: UserRelation | None = None
    created_at: str | None = None
    updated_at: str | None = None

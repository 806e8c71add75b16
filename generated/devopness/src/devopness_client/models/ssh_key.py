from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .server_list import ServerList
from .user_relation import UserRelation


class SshKey(Model):
    id: int
    created_by: int | None = None
    project_id: int | None = None
    environment_id: int
    name: str
    fingerprint: str
    created_by_user: UserRelation | None
    environment: EnvironmentRelation | None
    servers: ServerList
    last_action: ActionRelation | None
    created_at: str | None = None
    updated_at: str | None = None

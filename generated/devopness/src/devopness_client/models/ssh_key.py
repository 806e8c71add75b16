from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .server_list import ServerList
from .user_relation import UserRelation


class SshKey(Model):
    created_at: str | None = None
    created_by: int | None = None
    created_by_user: UserRelation | None
    environment: EnvironmentRelation | None
    environment_id: int
    fingerprint: str
    id: int
    last_action: ActionRelation | None
    name: str
    project_id: int | None = None
    servers: ServerList
    updated_at: str | None = None

from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .project_relation import ProjectRelation
from .server_list import ServerList
from .service_initial_state import ServiceInitialState
from .user_relation import UserRelation


class Service(Model):
    auto_start: bool
    created_at: str
    created_by_user: UserRelation | None
    description: str | None
    environment: EnvironmentRelation | None
    id: int
    initial_state: ServiceInitialState
    is_auto_generated: bool
    last_action: ActionRelation | None
    name: str
    project: ProjectRelation | None
    servers: ServerList
    type: str
    type_human_readable: str
    updated_at: str
    version: str | None

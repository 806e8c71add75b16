from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .project_relation import ProjectRelation
from .server_list import ServerList
from .service_initial_state import ServiceInitialState
from .user_relation import UserRelation


class Service(Model):
    id: int
    name: str
    type: str
    type_human_readable: str
    version: str | None
    is_auto_generated: bool
    auto_start: bool
    initial_state: ServiceInitialState
    description: str | None
    environment: EnvironmentRelation | None
    created_by_user: UserRelation | None
    project: ProjectRelation | None
    servers: ServerList
    last_action: ActionRelation | None
    created_at: str
    updated_at: str

from .._runtime import Model
from .action_relation import ActionRelation
from .application_relation import ApplicationRelation
from .environment_relation import EnvironmentRelation
from .project_relation import ProjectRelation
from .server_list import ServerList
from .user_relation import UserRelation


class Daemon(Model):
    id: int
    name: str
    command: str
    run_as_user: str
    working_directory: str | None
    process_count: int
    is_auto_generated: bool
    project: ProjectRelation | None
    last_action: ActionRelation | None
    application: ApplicationRelation | None
    environment: EnvironmentRelation | None
    servers: ServerList
    created_by_user: UserRelation | None
    created_at: str
    updated_at: str

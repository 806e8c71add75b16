from .._runtime import Model
from .action_relation import ActionRelation
from .application_relation import ApplicationRelation
from .cron_job_pattern import CronJobPattern
from .environment_relation import EnvironmentRelation
from .project_relation import ProjectRelation
from .server_list import ServerList
from .user_relation import UserRelation


class CronJob(Model):
    application: ApplicationRelation | None
    command: str
    created_at: str
    created_by_user: UserRelation | None
    environment: EnvironmentRelation | None
    id: int
    is_auto_generated: bool
    last_action: ActionRelation | None
    name: str
    pattern: str
    pattern_human_readable: CronJobPattern
    project: ProjectRelation | None
    run_as_user: str
    servers: ServerList
    updated_at: str

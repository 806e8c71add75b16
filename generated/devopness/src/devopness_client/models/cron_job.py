from .._runtime import Model
from .action_relation import ActionRelation
from .application_relation import ApplicationRelation
from .cron_job_pattern import CronJobPattern
from .environment_relation import EnvironmentRelation
from .project_relation import ProjectRelation
from .server_list import ServerList
from .user_relation import UserRelation


class CronJob(Model):
    id: int
    name: str
    command: str
    run_as_user: str
    pattern: str
    pattern_human_readable: CronJobPattern
    is_auto_generated: bool
    last_action: ActionRelation | None
    created_by_user: UserRelation | None
    application: ApplicationRelation | None
    project: ProjectRelation | None
    environment: EnvironmentRelation | None
    servers: ServerList
    created_at: str
    updated_at: str

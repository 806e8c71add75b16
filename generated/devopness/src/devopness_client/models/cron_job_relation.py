from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .application_relation import ApplicationRelation
from .cron_job_pattern import CronJobPattern
from .user_relation import UserRelation


class CronJobRelation(Model):
    id: int
    name: str
    command: str
    run_as_user: str
    pattern: str
    pattern_human_readable: CronJobPattern
    is_auto_generated: bool
    last_action: ActionRelationShallow | None = None
    created_by_user: UserRelation | None = None
    application: ApplicationRelation | None = None
    created_at: str | None = None
    updated_at: str | None = None

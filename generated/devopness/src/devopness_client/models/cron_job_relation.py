from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .application_relation import ApplicationRelation
from .cron_job_pattern import CronJobPattern
from .user_relation import UserRelation


class CronJobRelation(Model):
    application: ApplicationRelation | None = None
    command: str
    created_at: str | None = None
    created_by_user: UserRelation | None = None
    id: int
    is_auto_generated: bool
    last_action: ActionRelationShallow | None = None
    name: str
    pattern: str
    pattern_human_readable: CronJobPattern
    run_as_user: str
    updated_at: str | None = None

from typing import TypeAlias

from .._runtime import Model


class TriggeredActionSummary(Model):
    completed: float | int | None = None
    count: float | int | None = None
    failed: float | int | None = None
    in_progress: float | int | None = None
    pending: float | int | None = None
    queued: float | int | None = None


class TriggeredActionStats(Model):
    action_type: str | None = None
    action_type_human_readable: str | None = None
    resource_type: str | None = None
    resource_type_human_readable: str | None = None
    summary: TriggeredActionSummary | None = None


TriggeredActionStatsList: TypeAlias = list[TriggeredActionStats]


class TriggeredActions(Model):
    operations: TriggeredActionStatsList | None = None
    summary: TriggeredActionSummary | None = None


class UserEnvironmentStats(Model):
    member_of: float | int | None = None
    owner_of: float | int | None = None


class UserProjectStats(Model):
    member_of: float | int | None = None
    owner_of: float | int | None = None


class UserTeamStats(Model):
    member_of: float | int | None = None
    owner_of: float | int | None = None


class UserActivity(Model):
    environments: UserEnvironmentStats
    projects: UserProjectStats
    teams: UserTeamStats
    triggered_actions: TriggeredActions

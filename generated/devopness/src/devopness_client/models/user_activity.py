from typing import TypeAlias

from .._runtime import Model


class TriggeredActionSummary(Model):
    """How many actions a user triggered, by status."""

    completed: float | int | None = None
    """How many are done."""

    count: float | int | None = None
    """How many in all."""

    failed: float | int | None = None
    """How many failed."""

    in_progress: float | int | None = None
    """How many run now."""

    pending: float | int | None = None
    """How many are pending."""

    queued: float | int | None = None
    """How many are queued."""


class TriggeredActionStats(Model):
    """How many actions of one type a user triggered."""

    action_type: str | None = None
    """What the actions do."""

    action_type_human_readable: str | None = None
    """`action_type` as text for a user interface."""

    resource_type: str | None = None
    """Type of the resources the actions were for."""

    resource_type_human_readable: str | None = None
    """`resource_type` as text for a user interface."""

    summary: TriggeredActionSummary | None = None


TriggeredActionStatsList: TypeAlias = list[TriggeredActionStats]


class TriggeredActions(Model):
    operations: TriggeredActionStatsList | None = None
    summary: TriggeredActionSummary | None = None


class UserEnvironmentStats(Model):
    """How many environments a user owns or can see."""

    member_of: float | int | None = None
    """How many the user can see as a member of a team."""

    owner_of: float | int | None = None
    """How many the user owns."""


class UserProjectStats(Model):
    """How many projects a user owns or can see."""

    member_of: float | int | None = None
    """How many the user can see as a member of a team."""

    owner_of: float | int | None = None
    """How many the user owns."""


class UserTeamStats(Model):
    """How many teams a user owns or is in."""

    member_of: float | int | None = None
    """How many teams the user is a member of."""

    owner_of: float | int | None = None
    """How many the user owns."""


class UserActivity(Model):
    """What a user owns, takes part in and has triggered."""

    environments: UserEnvironmentStats
    projects: UserProjectStats
    teams: UserTeamStats
    triggered_actions: TriggeredActions

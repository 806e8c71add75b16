from typing import TypeAlias

from .._runtime import DateTime, Model
from .action_relation_shallow import ActionStatus
from .action_type import ActionType
from .resource_type import ResourceType


class HookRequestRelation(Model):
    """One request to an incoming hook or of an outgoing hook."""

    action_id: int | None
    """Id of the action it belongs to."""

    created_at: DateTime | None = None
    """When it was created."""

    hook_id: str
    """UUID of the hook."""

    id: str
    """UUID of the request."""

    ip_address: str
    """IP address the request came from."""

    response_status_code: int | None = None
    """HTTP status of the response."""

    retry_of: str | None
    """UUID of the request it is a new try of."""

    updated_at: DateTime | None = None
    """When it last changed."""

    url: str | None = None
    """URL the request went to."""


class ActionHookRequest(Model):
    """Requests of hooks that belong to an action."""

    incoming: HookRequestRelation | None = None
    """The request that triggered the action."""

    outgoing: HookRequestRelation | None = None
    """The request that an outgoing hook made."""


class RelatedAction(Model):
    """An action in short, as seen from another."""

    id: int
    resource_name: str | None = None
    resource_type: ResourceType
    resource_type_human_readable: str
    """`resource_type` as text for a user interface."""

    status: ActionStatus
    status_human_readable: str | None = None
    """`status` as text for a user interface."""

    type: ActionType
    type_human_readable: str
    """`type` as text for a user interface."""

    url_web_permalink: str
    """Page of the action in the Devopness web app."""


RelatedActionList: TypeAlias = list[RelatedAction]

from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class BlackfireProfileGraphResponseLanguage(OpenStrEnum):
    PHP = "php"
    PYTHON = "python"


class BlackfireProfileGraphResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    """UUID of the Blackfire agent."""

    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    uuid: Annotated[UUID, Field(alias="_uuid")]
    arguments: dict[str, Any] | None = None
    comparison: bool
    dimensions: dict[str, Any]
    edges: dict[str, Any]
    hierarchy: dict[str, Any] | None = None
    labels: dict[str, Any] | None = None
    language: BlackfireProfileGraphResponseLanguage
    layers: dict[str, Any] | None = None
    nodes: dict[str, Any]
    peaks: dict[str, Any] | None = None
    root: str
    spans: dict[str, Any] | None = None
    spans_ot: Annotated[dict[str, Any] | None, Field(alias="spans-ot")] = None

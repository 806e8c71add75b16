from typing import Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .blackfire_profile_graph_response_language import BlackfireProfileGraphResponseLanguage


class BlackfireProfileGraphResponse(Model):
    project_id: str = Field(alias="_project_id")
    environment_id: str = Field(alias="_environment_id")
    branch_machine_name: str = Field(alias="_branch_machine_name")
    agent: UUID = Field(alias="_agent")
    uuid: UUID = Field(alias="_uuid")
    dimensions: dict[str, Any]
    root: str
    nodes: dict[str, Any]
    edges: dict[str, Any]
    comparison: bool
    peaks: dict[str, Any] | None = None
    arguments: dict[str, Any] | None = None
    layers: dict[str, Any] | None = None
    labels: dict[str, Any] | None = None
    spans: dict[str, Any] | None = None
    spans_ot: dict[str, Any] | None = Field(default=None, alias="spans-ot")
    hierarchy: dict[str, Any] | None = None
    language: BlackfireProfileGraphResponseLanguage

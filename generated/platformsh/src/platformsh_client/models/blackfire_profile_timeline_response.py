from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum


class BlackfireProfileTimelineResponseLanguage(OpenStrEnum):
    PHP = "php"
    PYTHON = "python"


class BlackfireProfileTimelineResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    environment_id: Annotated[str, Field(alias="_environment_id")]
    project_id: Annotated[str, Field(alias="_project_id")]
    uuid: Annotated[UUID, Field(alias="_uuid")]
    dimension: str
    language: BlackfireProfileTimelineResponseLanguage
    time: int
    timeline: dict[str, Any]

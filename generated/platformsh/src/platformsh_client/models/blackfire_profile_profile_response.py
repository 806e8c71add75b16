from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

from .._runtime import Model


class BlackfireProfileProfileResponse(Model):
    agent: Annotated[UUID, Field(alias="_agent")]
    """UUID of the Blackfire agent."""

    branch_machine_name: Annotated[str, Field(alias="_branch_machine_name")]
    """Name of the branch as machines use it."""

    environment_id: Annotated[str, Field(alias="_environment_id")]
    """Id of the environment."""

    project_id: Annotated[str, Field(alias="_project_id")]
    """Id of the project."""

    uuid: Annotated[UUID, Field(alias="_uuid")]
    profile: dict[str, Any]

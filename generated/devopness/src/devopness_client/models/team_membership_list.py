from typing import TypeAlias

from .._runtime import Model
from .environment_relation import EnvironmentRelation
from .organization_relation import OrganizationRelation
from .project_relation import ProjectRelation
from .role_relation import RoleRelation
from .team_relation import TeamRelation


class TeamMembershipRelation(Model):
    """What a team has access to, and in which role."""

    created_at: str
    """When it was created."""

    environment: EnvironmentRelation | None
    organization: OrganizationRelation | None
    project: ProjectRelation | None
    role: RoleRelation | None
    team: TeamRelation | None
    updated_at: str
    """When it last changed."""


TeamMembershipList: TypeAlias = list[TeamMembershipRelation]

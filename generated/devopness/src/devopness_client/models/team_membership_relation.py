from .._runtime import Model
from .environment_relation import EnvironmentRelation
from .organization_relation import OrganizationRelation
from .project_relation import ProjectRelation
from .role_relation import RoleRelation
from .team_relation import TeamRelation


class TeamMembershipRelation(Model):
    team: TeamRelation | None
    role: RoleRelation | None
    organization: OrganizationRelation | None
    project: ProjectRelation | None
    environment: EnvironmentRelation | None
    created_at: str
    updated_at: str

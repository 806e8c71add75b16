from .._runtime import Model
from .triggered_actions import TriggeredActions
from .user_environment_stats import UserEnvironmentStats
from .user_project_stats import UserProjectStats
from .user_team_stats import UserTeamStats


class UserActivity(Model):
    environments: UserEnvironmentStats
    projects: UserProjectStats
    teams: UserTeamStats
    triggered_actions: TriggeredActions

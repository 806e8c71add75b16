from .._runtime import Model
from .project_stats import ProjectStats


class ProjectStatsResponseList(Model):
    results: list[ProjectStats] | None = None

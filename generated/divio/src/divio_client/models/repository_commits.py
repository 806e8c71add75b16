from typing import Any, TypeAlias

RepositoryCommits: TypeAlias = dict[str, Any]

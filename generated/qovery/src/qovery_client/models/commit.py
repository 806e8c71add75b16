from datetime import datetime

from .._runtime import Model


class Commit(Model):
    created_at: datetime
    git_commit_id: str
    tag: str
    message: str
    author_name: str
    author_avatar_url: str | None = None
    commit_page_url: str | None = None

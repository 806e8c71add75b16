from datetime import datetime

from .._runtime import Model


class Commit(Model):
    author_avatar_url: str | None = None
    author_name: str
    commit_page_url: str | None = None
    created_at: datetime
    git_commit_id: str
    message: str
    tag: str

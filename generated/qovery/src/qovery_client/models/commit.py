from .._runtime import DateTime, Model


class Commit(Model):
    author_avatar_url: str | None = None
    author_name: str
    commit_page_url: str | None = None
    created_at: DateTime
    """When it was created."""

    git_commit_id: str
    message: str
    tag: str
